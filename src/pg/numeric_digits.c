/*
 * numeric_digits.c - reads and writes the stored form of numeric.
 *
 * The form is that of the on-disk format, which pg_upgrade keeps: a header of one 16-bit word
 * (short form: 0x8000, sign 0x2000, 6 bits of display scale, 7 bits of signed weight) or two (long
 * form: sign 0xC000 and 14 bits of display scale, then the weight), and digits of base 10,000 with
 * the most significant first. The value is the sum of digit[i] * 10000^(weight - i). The tests
 * compare every path with the server's own arithmetic.
 */
#include "pg/numeric_digits.h"

#define SHORT_FORM 0x8000
#define SHORT_NEGATIVE 0x2000
#define SHORT_SCALE_SHIFT 7
#define SHORT_WEIGHT_SIGN 0x0040
#define SHORT_WEIGHT_MASK 0x003F
#define LONG_NEGATIVE 0x4000
#define FORM_MASK 0xC000

/* More digits than these cannot fit: 38 decimal digits touch at most 11 groups of four. */
#define MAX_DIGITS 11

typedef struct header {
    bool negative;
    int weight;
    int digits;
    const char *first; /* unaligned */
} header;

static int
word_at(const char *data)
{
    uint16 word;

    memcpy(&word, data, sizeof(word));
    return word;
}

/* False for NaN and infinities. */
static bool
read_header(const char *data, int size, header *h)
{
    int word = word_at(data);
    int header_size = sizeof(uint16);

    if ((word & FORM_MASK) == FORM_MASK)
        return false;
    if (word & SHORT_FORM) {
        h->negative = (word & SHORT_NEGATIVE) != 0;
        h->weight = (word & SHORT_WEIGHT_MASK) - (word & SHORT_WEIGHT_SIGN);
    } else {
        h->negative = (word & FORM_MASK) == LONG_NEGATIVE;
        h->weight = (int16)word_at(data + header_size);
        header_size += sizeof(int16);
    }
    h->digits = (size - header_size) / (int)sizeof(int16);
    h->first = data + header_size;
    return true;
}

/* 10000^whole times the number that the digits give. */
static bool
append_zero_groups(__int128 *mantissa, int whole)
{
    for (; whole > 0; whole--)
        if (__builtin_mul_overflow(*mantissa, (__int128)NB_FIXED_GROUP, mantissa))
            return false;
    return true;
}

bool
nb_fixed_from_numeric(Datum numeric, nb_fixed *value)
{
    struct varlena *packed = PG_DETOAST_DATUM_PACKED(numeric);
    header h;
    uint64 high = 0;
    int i, last;

    value->mantissa = 0;
    value->groups = 0;
    if (!read_header(VARDATA_ANY(packed), (int)VARSIZE_ANY_EXHDR(packed), &h))
        return false;
    if (h.digits == 0)
        return true;
    if (h.digits > MAX_DIGITS || h.weight - h.digits + 1 < -NB_FIXED_MAX_GROUPS ||
        h.weight > MAX_DIGITS)
        return false;
    last = h.digits < 4 ? h.digits : 4; /* four groups fit 64 bits, where arithmetic is cheap */
    for (i = 0; i < last; i++)
        high = high * NB_FIXED_GROUP + word_at(h.first + 2 * i);
    value->mantissa = high;
    for (; i < h.digits; i++)
        if (__builtin_mul_overflow(value->mantissa, (__int128)NB_FIXED_GROUP, &value->mantissa) ||
            __builtin_add_overflow(value->mantissa, (__int128)word_at(h.first + 2 * i),
                                   &value->mantissa))
            return false;
    value->groups = h.weight >= h.digits - 1 ? 0 : h.digits - 1 - h.weight;
    if (!append_zero_groups(&value->mantissa, h.weight - h.digits + 1))
        return false;
    if (h.negative)
        value->mantissa = -value->mantissa;
    return true;
}

/* Base 10,000 digits of a positive number, most significant first; returns how many. */
static int
split(unsigned __int128 number, int16 *digits)
{
    int16 reversed[MAX_DIGITS];
    int count = 0, i;

    while (number > PG_UINT64_MAX) {
        reversed[count++] = (int16)(number % NB_FIXED_GROUP);
        number /= NB_FIXED_GROUP;
    }
    for (uint64 rest = (uint64)number; rest > 0; rest /= NB_FIXED_GROUP)
        reversed[count++] = (int16)(rest % NB_FIXED_GROUP);
    for (i = 0; i < count; i++)
        digits[i] = reversed[count - 1 - i];
    return count;
}

/* Decimals that are not zero in the last of the groups behind the point. */
static int
display_scale(int groups, int last_digit)
{
    int scale = 4 * groups;

    for (; scale > 0 && last_digit % 10 == 0; last_digit /= 10)
        scale--;
    return scale;
}

Numeric
nb_numeric_from_fixed(nb_fixed value)
{
    unsigned __int128 number =
        value.mantissa < 0 ? -(unsigned __int128)value.mantissa : (unsigned __int128)value.mantissa;
    int16 digits[MAX_DIGITS];
    int count, weight, scale, size;
    uint16 word;
    char *result;

    for (; value.groups > 0 && number % NB_FIXED_GROUP == 0; value.groups--)
        number /= NB_FIXED_GROUP;
    count = split(number, digits);
    weight = count == 0 ? 0 : count - 1 - value.groups;
    scale = value.groups == 0 ? 0 : display_scale(value.groups, digits[count - 1]);
    while (count > 0 && digits[count - 1] == 0)
        count--;
    size = VARHDRSZ + (int)sizeof(uint16) + count * (int)sizeof(int16);
    result = palloc(size);
    SET_VARSIZE(result, size);
    word = (uint16)(SHORT_FORM | (value.mantissa < 0 ? SHORT_NEGATIVE : 0) |
                    (scale << SHORT_SCALE_SHIFT) | (weight < 0 ? SHORT_WEIGHT_SIGN : 0) |
                    (weight & SHORT_WEIGHT_MASK));
    memcpy(result + VARHDRSZ, &word, sizeof(word));
    memcpy(result + VARHDRSZ + sizeof(word), digits, count * sizeof(int16));
    return (Numeric)result;
}
