# Helpers of the benchmark scripts: interleaved runs, medians, ratios.

# milliseconds SQL: how long the server needs for one statement, in a session that is warm.
milliseconds() {
    psql -qXAt -c "$1" -c '\timing on' -c "$1" | sed -nE 's/^Time: ([0-9.]+) ms.*/\1/p' | tail -n 1
}

# compare TITLE LIMIT OURS PEER: medians of five interleaved runs, and OURS as a multiple of PEER.
compare() {
    local title=$1 limit=$2 ours=() peers=() i
    for i in 1 2 3 4 5; do
        ours+=("$(milliseconds "$3")")
        peers+=("$(milliseconds "$4")")
    done
    local our_median peer_median
    our_median=$(printf '%s\n' "${ours[@]}" | sort -n | sed -n 3p)
    peer_median=$(printf '%s\n' "${peers[@]}" | sort -n | sed -n 3p)
    awk -v t="$title" -v l="$limit" -v a="$our_median" -v b="$peer_median" \
        'BEGIN { printf "%-44s %9.1f ms  peer %9.1f ms  ratio %6.3f  (at most %s)\n", t, a, b, a / b, l }'
}
