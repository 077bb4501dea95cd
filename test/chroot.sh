# Helpers for tests in chroots of other Debian suites; sourced from the top of the tree. With NB_CHROOTS set to a
# folder the chroots are kept there and used again, else they are gone afterwards.
[ "$(id -u)" -eq 0 ] || { echo "run it as root, for chroots" >&2; exit 1; }
command -v mmdebstrap >/dev/null || { echo "mmdebstrap is missing: apt-get install -y mmdebstrap" >&2; exit 1; }
tree=$PWD
work=${NB_CHROOTS:-$(mktemp -d -t nato_brief_majors.XXXXXX)}
mkdir -p "$work"
root=

leave() {
    [ -n "$root" ] || return 0
    umount "$root/proc" "$root/dev/shm" 2>/dev/null
    if [ -z "${NB_CHROOTS:-}" ]; then rm -rf --one-file-system "$root"; fi
    root=
}
trap 'leave; [ -n "${NB_CHROOTS:-}" ] || rm -rf --one-file-system "$work"' EXIT

# bootstrap SUITE [SOURCE]: a new chroot, from that source alone when one is given.
bootstrap() {
    # The index of a testing suite may be past its date; signatures are checked all the same.
    mmdebstrap --quiet --variant=apt --include=ca-certificates \
        --aptopt='Acquire::Check-Valid-Until "false"' "$1" "$root" ${2:+"$2"} >/dev/null || return 1
    mkdir -p "$root/dev/shm"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    mkdir -p "$root/etc/postgresql-common"
    echo 'create_main_cluster = false' >"$root/etc/postgresql-common/createcluster.conf"
}

mount_chroot() {
    mount -t proc proc "$root/proc" && mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm" &&
        cp /etc/resolv.conf "$root/etc/"
}

# install_server: PostgreSQL of the suite and what building and testing need.
install_server() {
    chroot "$root" sh -c 'export DEBIAN_FRONTEND=noninteractive; apt-get -qq -o Acquire::Check-Valid-Until=false update &&
        major=$(apt-cache depends postgresql | sed -nE "s/.*Depends: postgresql-([0-9]+)/\1/p" | head -n 1) &&
        apt-get -qq install -y --no-install-recommends git gcc make libc6-dev libicu-dev pkg-config postgresql-$major \
            postgresql-server-dev-$major postgresql-$major-pgtap libtap-parser-sourcehandler-pgtap-perl' \
        >"$root/made.log" 2>&1 || { tail -n 5 "$root/made.log"; return 1; }
    touch "$root/made"
}

# make_chroot SUITE: the security updates of an archived suite may be gone: then the release alone.
make_chroot() {
    local release

    bootstrap "$1" && mount_chroot || return 1
    install_server && return 0
    release=$(head -n 1 "$root/etc/apt/sources.list")
    umount "$root/proc" "$root/dev/shm"
    rm -rf --one-file-system "$root"
    bootstrap "$1" "$release" && mount_chroot && install_server
}

# install_next_major: the major that is not released stands in experimental, over the testing suite. pgTAP is SQL
# alone: its files for the major before serve.
install_next_major() {
    sed -n '1s/ [a-z]* main/ experimental main/p' "$root/etc/apt/sources.list" >"$root/etc/apt/sources.list.d/experimental.list"
    chroot "$root" sh -c 'export DEBIAN_FRONTEND=noninteractive; apt-get -qq -o Acquire::Check-Valid-Until=false update &&
        before=$(ls /usr/share/postgresql | sort -n | tail -n 1) && major=$((before + 1)) &&
        apt-get -qq install -y --no-install-recommends postgresql-$major/experimental postgresql-client-$major/experimental \
            postgresql-server-dev-$major/experimental libpq5/experimental libpq-dev/experimental &&
        cp /usr/share/postgresql/$before/extension/pgtap* /usr/share/postgresql/$major/extension/' \
        >"$root/made.log" 2>&1 || { tail -n 5 "$root/made.log"; rm -f "$root/made"; return 1; }
}

# enter SUITE [NAME]: the chroot with what building and testing need, and a copy of the tree in /proj/main.
enter() {
    root=$work/${2:-$1}
    if [ -e "$root/made" ]; then
        mount_chroot || return 1
    elif [ "$1" = experimental ]; then
        make_chroot forky && install_next_major || return 1
    else
        make_chroot "$1" || return 1
    fi
    rm -rf "$root/proj"
    mkdir -p "$root/proj"
    git clone -q "$tree" "$root/proj/main"
}
