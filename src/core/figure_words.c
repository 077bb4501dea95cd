/*
 * figure_words.c - the words that figures are written with, language by language.
 *
 */
#include "core/figure_words.h"

#include <string.h>

/* --- english --- */

static const nb_number_word english_numbers[] = {
    {"one", 1, 0},        {"two", 2, 0},        {"three", 3, 0},     {"four", 4, 0},
    {"five", 5, 0},       {"six", 6, 0},        {"seven", 7, 0},     {"eight", 8, 0},
    {"nine", 9, 0},       {"ten", 10, 0},       {"eleven", 11, 0},   {"twelve", 12, 0},
    {"thirteen", 13, 0},  {"fourteen", 14, 0},  {"fifteen", 15, 0},  {"sixteen", 16, 0},
    {"seventeen", 17, 0}, {"eighteen", 18, 0},  {"nineteen", 19, 0}, {"twenty", 20, 0},
    {"thirty", 30, 0},    {"forty", 40, 0},     {"fifty", 50, 0},    {"sixty", 60, 0},
    {"seventy", 70, 0},   {"eighty", 80, 0},    {"ninety", 90, 0},   {"zero", 0, 0},
    {"hundred", 0, 2},    {"thousand", 0, 3},   {"million", 0, 6},   {"billion", 0, 9},
    {"trillion", 0, 12},  {"hundreds", 0, 2},   {"thousands", 0, 3}, {"millions", 0, 6},
    {"billions", 0, 9},   {"trillions", 0, 12}, {"dozen", 12, 1},    {"dozens", 12, 1},
    {NULL, 0, 0}};

static const nb_number_word english_fractions[] = {
    {"half", 2, 0},   {"quarter", 4, 0}, {"quarters", 4, 0}, {"third", 3, 0},
    {"thirds", 3, 0}, {"halves", 2, 0},  {NULL, 0, 0}};

static const nb_number_word english_magnitudes[] = {{"hundred", 0, 2}, {NULL, 0, 0}};

static const nb_qualifier english_qualifiers[] = {
    {"no fewer than", false, true, true, false}, {"not fewer than", false, true, true, false},
    {"no less than", false, true, true, false},  {"not less than", false, true, true, false},
    {"no more than", false, true, false, false}, {"not more than", false, true, false, false},
    {"as many as", false, true, false, false},   {"as much as", false, true, false, false},
    {"at least", false, true, true, false},      {"at most", false, true, false, false},
    {"up to", false, true, false, false},        {"well over", false, true, true, true},
    {"just over", false, true, true, true},      {"more than", false, true, true, true},
    {"greater than", false, true, true, true},   {"larger than", false, true, true, true},
    {"higher than", false, true, true, true},    {"longer than", false, true, true, true},
    {"upwards of", false, true, true, true},     {"fewer than", false, true, false, true},
    {"less than", false, true, false, true},     {"lower than", false, true, false, true},
    {"smaller than", false, true, false, true},  {"just under", false, true, false, true},
    {"close to", true, false, false, false},     {"an estimated", true, false, false, false},
    {"over", false, true, true, true},           {"above", false, true, true, true},
    {"exceeding", false, true, true, true},      {"under", false, true, false, true},
    {"below", false, true, false, true},         {"nearly", true, true, false, true},
    {"almost", true, true, false, true},         {"about", true, false, false, false},
    {"around", true, false, false, false},       {"some", true, false, false, false},
    {"roughly", true, false, false, false},      {"approximately", true, false, false, false},
    {"circa", true, false, false, false},        {NULL, false, false, false, false}};

static const char *const english_percent[] = {"percent", "percents",   "per cent", "per cents",
                                              "pct",     "percentage", "pc",       NULL};

static const char *const english_points[] = {"percentage points", "percentage point", "pp", NULL};

static const char *const english_whom[] = {"of whom", NULL};

static const char *const english_them[] = {"of them", "of these", "of those", NULL};

/* --- french --- */

static const nb_number_word french_numbers[] = {
    {"un", 1, 0},         {"une", 1, 0},       {"deux", 2, 0},      {"trois", 3, 0},
    {"quatre", 4, 0},     {"cinq", 5, 0},      {"six", 6, 0},       {"sept", 7, 0},
    {"huit", 8, 0},       {"neuf", 9, 0},      {"dix", 10, 0},      {"onze", 11, 0},
    {"douze", 12, 0},     {"treize", 13, 0},   {"quatorze", 14, 0}, {"quinze", 15, 0},
    {"seize", 16, 0},     {"vingt", 20, 0},    {"trente", 30, 0},   {"quarante", 40, 0},
    {"cinquante", 50, 0}, {"soixante", 60, 0}, {"cent", 0, 2},      {"cents", 0, 2},
    {"mille", 0, 3},      {"million", 0, 6},   {"millions", 0, 6},  {"milliard", 0, 9},
    {"milliards", 0, 9},  {"douzaine", 12, 1}, {NULL, 0, 0}};

static const nb_number_word french_fractions[] = {{"demi", 2, 0},  {"demie", 2, 0},
                                                  {"quart", 4, 0}, {"quarts", 4, 0},
                                                  {"tiers", 3, 0}, {NULL, 0, 0}};

static const nb_number_word french_magnitudes[] = {
    {"mille", 0, 3},    {"milliers", 0, 3},  {"million", 0, 6}, {"millions", 0, 6},
    {"milliard", 0, 9}, {"milliards", 0, 9}, {"md", 0, 9},      {"mds", 0, 9},
    {"billion", 0, 12}, {"billions", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier french_qualifiers[] = {
    {"pas moins de", false, true, true, false}, {"aux alentours de", true, false, false, false},
    {"au moins", false, true, true, false},     {"au minimum", false, true, true, false},
    {"au plus", false, true, false, false},     {"au maximum", false, true, false, false},
    {"plus de", false, true, true, true},       {"moins de", false, true, false, true},
    {"près de", true, true, false, true},       {"autour de", true, false, false, false},
    {"jusqu'à", false, true, false, false},     {"presque", true, true, false, true},
    {"environ", true, false, false, false},     {"quelque", true, false, false, false},
    {NULL, false, false, false, false}};

static const char *const french_percent[] = {"pour cent", "pct", NULL};

static const char *const french_points[] = {"points de pourcentage", "point de pourcentage", NULL};

static const char *const french_whom[] = {"dont", "parmi lesquels", NULL};

static const char *const french_them[] = {"d'entre eux", "d'entre elles", NULL};

/* --- german --- */

static const nb_number_word german_numbers[] = {
    {"eine", 1, 0},      {"zwei", 2, 0},       {"drei", 3, 0},     {"vier", 4, 0},
    {"fünf", 5, 0},      {"sechs", 6, 0},      {"sieben", 7, 0},   {"acht", 8, 0},
    {"neun", 9, 0},      {"zehn", 10, 0},      {"elf", 11, 0},     {"zwölf", 12, 0},
    {"zwanzig", 20, 0},  {"dreißig", 30, 0},   {"vierzig", 40, 0}, {"fünfzig", 50, 0},
    {"sechzig", 60, 0},  {"siebzig", 70, 0},   {"achtzig", 80, 0}, {"neunzig", 90, 0},
    {"hundert", 0, 2},   {"tausend", 0, 3},    {"million", 0, 6},  {"millionen", 0, 6},
    {"milliarde", 0, 9}, {"milliarden", 0, 9}, {"billion", 0, 12}, {"billionen", 0, 12},
    {"dutzend", 12, 1},  {NULL, 0, 0}};

static const nb_number_word german_fractions[] = {{"halbe", 2, 0},   {"halben", 2, 0},
                                                  {"halb", 2, 0},    {"viertel", 4, 0},
                                                  {"drittel", 3, 0}, {NULL, 0, 0}};

static const nb_number_word german_magnitudes[] = {
    {"hundert", 0, 2},   {"tausend", 0, 3},    {"tsd", 0, 3}, {"tsd.", 0, 3},
    {"million", 0, 6},   {"millionen", 0, 6},  {"mio", 0, 6}, {"mio.", 0, 6},
    {"milliarde", 0, 9}, {"milliarden", 0, 9}, {"mrd", 0, 9}, {"mrd.", 0, 9},
    {"billion", 0, 12},  {"billionen", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier german_qualifiers[] = {{"nicht weniger als", false, true, true, false},
                                                 {"nicht mehr als", false, true, false, false},
                                                 {"bis zu", false, true, false, false},
                                                 {"mehr als", false, true, true, true},
                                                 {"weniger als", false, true, false, true},
                                                 {"in etwa", true, false, false, false},
                                                 {"mindestens", false, true, true, false},
                                                 {"wenigstens", false, true, true, false},
                                                 {"höchstens", false, true, false, false},
                                                 {"maximal", false, true, false, false},
                                                 {"über", false, true, true, true},
                                                 {"unter", false, true, false, true},
                                                 {"knapp", true, true, false, true},
                                                 {"fast", true, true, false, true},
                                                 {"nahezu", true, true, false, true},
                                                 {"beinahe", true, true, false, true},
                                                 {"gut", true, true, true, true},
                                                 {"rund", true, false, false, false},
                                                 {"etwa", true, false, false, false},
                                                 {"ungefähr", true, false, false, false},
                                                 {"circa", true, false, false, false},
                                                 {"ca.", true, false, false, false},
                                                 {"ca", true, false, false, false},
                                                 {NULL, false, false, false, false}};

static const char *const german_percent[] = {"prozent", NULL};

static const char *const german_points[] = {"prozentpunkte", "prozentpunkten", "prozentpunkt",
                                            NULL};

static const char *const german_whom[] = {"von denen", NULL};

static const char *const german_them[] = {"von ihnen", "davon", NULL};

/* --- spanish --- */

static const nb_number_word spanish_numbers[] = {
    {"un", 1, 0},        {"una", 1, 0},        {"dos", 2, 0},      {"tres", 3, 0},
    {"cuatro", 4, 0},    {"cinco", 5, 0},      {"seis", 6, 0},     {"siete", 7, 0},
    {"ocho", 8, 0},      {"nueve", 9, 0},      {"diez", 10, 0},    {"once", 11, 0},
    {"doce", 12, 0},     {"quince", 15, 0},    {"veinte", 20, 0},  {"treinta", 30, 0},
    {"cuarenta", 40, 0}, {"cincuenta", 50, 0}, {"sesenta", 60, 0}, {"setenta", 70, 0},
    {"ochenta", 80, 0},  {"noventa", 90, 0},   {"cien", 0, 2},     {"mil", 0, 3},
    {"millón", 0, 6},    {"millones", 0, 6},   {"docena", 12, 1},  {NULL, 0, 0}};

static const nb_number_word spanish_fractions[] = {{"medio", 2, 0}, {"media", 2, 0}, {NULL, 0, 0}};

static const nb_number_word spanish_magnitudes[] = {{"mil", 0, 3},       {"millón", 0, 6},
                                                    {"millones", 0, 6},  {"billón", 0, 12},
                                                    {"billones", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier spanish_qualifiers[] = {
    {"no menos de", false, true, true, false},  {"por lo menos", false, true, true, false},
    {"no más de", false, true, false, false},   {"en torno a", true, false, false, false},
    {"al menos", false, true, true, false},     {"como mínimo", false, true, true, false},
    {"como máximo", false, true, false, false}, {"más de", false, true, true, true},
    {"menos de", false, true, false, true},     {"alrededor de", true, false, false, false},
    {"cerca de", true, false, false, false},    {"hasta", false, true, false, false},
    {"casi", true, true, false, true},          {"aproximadamente", true, false, false, false},
    {"unos", true, false, false, false},        {"unas", true, false, false, false},
    {NULL, false, false, false, false}};

static const char *const spanish_percent[] = {"por ciento", NULL};

static const char *const spanish_points[] = {"puntos porcentuales", "punto porcentual", NULL};

static const char *const spanish_whom[] = {"de los cuales", "de los que", NULL};

static const char *const spanish_them[] = {"de ellos", "de ellas", NULL};

/* --- italian --- */

static const nb_number_word italian_numbers[] = {
    {"un", 1, 0},        {"una", 1, 0},       {"due", 2, 0},        {"tre", 3, 0},
    {"quattro", 4, 0},   {"cinque", 5, 0},    {"sette", 7, 0},      {"otto", 8, 0},
    {"nove", 9, 0},      {"dieci", 10, 0},    {"dodici", 12, 0},    {"venti", 20, 0},
    {"trenta", 30, 0},   {"quaranta", 40, 0}, {"cinquanta", 50, 0}, {"sessanta", 60, 0},
    {"settanta", 70, 0}, {"ottanta", 80, 0},  {"novanta", 90, 0},   {"cento", 0, 2},
    {"mille", 0, 3},     {"mila", 0, 3},      {"milione", 0, 6},    {"milioni", 0, 6},
    {"miliardo", 0, 9},  {"miliardi", 0, 9},  {"dozzina", 12, 1},   {NULL, 0, 0}};

static const nb_number_word italian_fractions[] = {{"mezzo", 2, 0}, {"mezza", 2, 0}, {NULL, 0, 0}};

static const nb_number_word italian_magnitudes[] = {
    {"mila", 0, 3},     {"milione", 0, 6},  {"milioni", 0, 6}, {"mln", 0, 6},
    {"miliardo", 0, 9}, {"miliardi", 0, 9}, {"mld", 0, 9},     {NULL, 0, 0}};

static const nb_qualifier italian_qualifiers[] = {
    {"non meno di", false, true, true, false}, {"non più di", false, true, false, false},
    {"come minimo", false, true, true, false}, {"al massimo", false, true, false, false},
    {"fino a", false, true, false, false},     {"più di", false, true, true, true},
    {"meno di", false, true, false, true},     {"intorno a", true, false, false, false},
    {"attorno a", true, false, false, false},  {"almeno", false, true, true, false},
    {"oltre", false, true, true, true},        {"quasi", true, true, false, true},
    {"circa", true, false, false, false},      {NULL, false, false, false, false}};

static const char *const italian_percent[] = {"per cento", NULL};

static const char *const italian_points[] = {"punti percentuali", "punto percentuale", NULL};

static const char *const italian_whom[] = {"dei quali", "di cui", NULL};

static const char *const italian_them[] = {"di loro", "di essi", NULL};

/* --- polish --- */

static const nb_number_word polish_numbers[] = {
    {"dwa", 2, 0},           {"dwie", 2, 0},         {"dwóch", 2, 0},
    {"trzy", 3, 0},          {"trzech", 3, 0},       {"cztery", 4, 0},
    {"czterech", 4, 0},      {"pięć", 5, 0},         {"pięciu", 5, 0},
    {"sześć", 6, 0},         {"siedem", 7, 0},       {"osiem", 8, 0},
    {"dziewięć", 9, 0},      {"dziesięć", 10, 0},    {"dziesięciu", 10, 0},
    {"dwadzieścia", 20, 0},  {"trzydzieści", 30, 0}, {"czterdzieści", 40, 0},
    {"pięćdziesiąt", 50, 0}, {"sto", 0, 2},          {"tysiąc", 0, 3},
    {"tysiące", 0, 3},       {"tysięcy", 0, 3},      {"milion", 0, 6},
    {"miliony", 0, 6},       {"milionów", 0, 6},     {"miliard", 0, 9},
    {"miliardy", 0, 9},      {"miliardów", 0, 9},    {NULL, 0, 0}};

static const nb_number_word polish_fractions[] = {{"pół", 2, 0}, {NULL, 0, 0}};

static const nb_number_word polish_magnitudes[] = {
    {"tys", 0, 3},  {"tys.", 0, 3},    {"tysiąc", 0, 3},   {"tysiące", 0, 3},   {"tysięcy", 0, 3},
    {"mln", 0, 6},  {"milion", 0, 6},  {"miliony", 0, 6},  {"miliona", 0, 6},   {"milionów", 0, 6},
    {"mld", 0, 9},  {"miliard", 0, 9}, {"miliardy", 0, 9}, {"miliarda", 0, 9},  {"miliardów", 0, 9},
    {"bln", 0, 12}, {"bilion", 0, 12}, {"biliony", 0, 12}, {"bilionów", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier polish_qualifiers[] = {
    {"nie mniej niż", false, true, true, false}, {"nie więcej niż", false, true, false, false},
    {"co najmniej", false, true, true, false},   {"co najwyżej", false, true, false, false},
    {"więcej niż", false, true, true, true},     {"mniej niż", false, true, false, true},
    {"ok .", true, false, false, false},         {"przynajmniej", false, true, true, false},
    {"maksymalnie", false, true, false, false},  {"ponad", false, true, true, true},
    {"powyżej", false, true, true, true},        {"poniżej", false, true, false, true},
    {"prawie", true, true, false, true},         {"niemal", true, true, false, true},
    {"blisko", true, true, false, true},         {"około", true, false, false, false},
    {NULL, false, false, false, false}};

static const char *const polish_percent[] = {"procent", "procenta", "procentów", "procentu",
                                             "proc.",   "proc",     NULL};

static const char *const polish_points[] = {"punktu procentowego", "punkty procentowe",
                                            "punktów procentowych", "punkt procentowy", NULL};

static const char *const polish_whom[] = {"z których", "z czego", NULL};

static const char *const polish_them[] = {"z nich", NULL};

/* --- dutch --- */

static const nb_number_word dutch_numbers[] = {
    {"twee", 2, 0},      {"drie", 3, 0},     {"vier", 4, 0},      {"vijf", 5, 0},
    {"zes", 6, 0},       {"zeven", 7, 0},    {"acht", 8, 0},      {"negen", 9, 0},
    {"tien", 10, 0},     {"elf", 11, 0},     {"twaalf", 12, 0},   {"twintig", 20, 0},
    {"dertig", 30, 0},   {"veertig", 40, 0}, {"vijftig", 50, 0},  {"zestig", 60, 0},
    {"zeventig", 70, 0}, {"tachtig", 80, 0}, {"negentig", 90, 0}, {"honderd", 0, 2},
    {"duizend", 0, 3},   {"miljoen", 0, 6},  {"miljard", 0, 9},   {"dozijn", 12, 1},
    {NULL, 0, 0}};

static const nb_number_word dutch_fractions[] = {
    {"half", 2, 0}, {"halve", 2, 0}, {"kwart", 4, 0}, {NULL, 0, 0}};

static const nb_number_word dutch_magnitudes[] = {
    {"honderd", 0, 2}, {"duizend", 0, 3}, {"miljoen", 0, 6},  {"mln", 0, 6},
    {"miljard", 0, 9}, {"mld", 0, 9},     {"biljoen", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier dutch_qualifiers[] = {{"niet minder dan", false, true, true, false},
                                                {"niet meer dan", false, true, false, false},
                                                {"ten minste", false, true, true, false},
                                                {"ten hoogste", false, true, false, false},
                                                {"meer dan", false, true, true, true},
                                                {"minder dan", false, true, false, true},
                                                {"minstens", false, true, true, false},
                                                {"minimaal", false, true, true, false},
                                                {"hoogstens", false, true, false, false},
                                                {"maximaal", false, true, false, false},
                                                {"bijna", true, true, false, true},
                                                {"ruim", true, true, true, true},
                                                {"ongeveer", true, false, false, false},
                                                {"circa", true, false, false, false},
                                                {"rond", true, false, false, false},
                                                {"zo'n", true, false, false, false},
                                                {NULL, false, false, false, false}};

static const char *const dutch_percent[] = {"procent", NULL};

static const char *const dutch_points[] = {"procentpunten", "procentpunt", NULL};

static const char *const dutch_whom[] = {"van wie", "waarvan", NULL};

static const char *const dutch_them[] = {"van hen", NULL};

/* --- portuguese --- */

static const nb_number_word portuguese_numbers[] = {
    {"um", 1, 0},        {"uma", 1, 0},        {"dois", 2, 0},      {"duas", 2, 0},
    {"três", 3, 0},      {"quatro", 4, 0},     {"cinco", 5, 0},     {"seis", 6, 0},
    {"sete", 7, 0},      {"oito", 8, 0},       {"nove", 9, 0},      {"dez", 10, 0},
    {"doze", 12, 0},     {"quinze", 15, 0},    {"vinte", 20, 0},    {"trinta", 30, 0},
    {"quarenta", 40, 0}, {"cinquenta", 50, 0}, {"sessenta", 60, 0}, {"setenta", 70, 0},
    {"oitenta", 80, 0},  {"noventa", 90, 0},   {"cem", 0, 2},       {"mil", 0, 3},
    {"milhão", 0, 6},    {"milhões", 0, 6},    {"dúzia", 12, 1},    {NULL, 0, 0}};

static const nb_number_word portuguese_fractions[] = {{"meio", 2, 0}, {"meia", 2, 0}, {NULL, 0, 0}};

static const nb_number_word portuguese_magnitudes[] = {
    {"mil", 0, 3},       {"milhão", 0, 6},  {"milhões", 0, 6},  {"bilhão", 0, 9},
    {"bilhões", 0, 9},   {"bilião", 0, 12}, {"biliões", 0, 12}, {"trilhão", 0, 12},
    {"trilhões", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier portuguese_qualifiers[] = {{"não menos de", false, true, true, false},
                                                     {"não mais de", false, true, false, false},
                                                     {"mais do que", false, true, true, true},
                                                     {"por volta de", true, false, false, false},
                                                     {"pelo menos", false, true, true, false},
                                                     {"no mínimo", false, true, true, false},
                                                     {"no máximo", false, true, false, false},
                                                     {"mais de", false, true, true, true},
                                                     {"acima de", false, true, true, true},
                                                     {"menos de", false, true, false, true},
                                                     {"abaixo de", false, true, false, true},
                                                     {"cerca de", true, false, false, false},
                                                     {"até", false, true, false, false},
                                                     {"quase", true, true, false, true},
                                                     {"aproximadamente", true, false, false, false},
                                                     {"uns", true, false, false, false},
                                                     {"umas", true, false, false, false},
                                                     {NULL, false, false, false, false}};

static const char *const portuguese_percent[] = {"por cento", NULL};

static const char *const portuguese_points[] = {"pontos percentuais", "ponto percentual",
                                                "pontos porcentuais", NULL};

static const char *const portuguese_whom[] = {"dos quais", NULL};

static const char *const portuguese_them[] = {"deles", "delas", NULL};

/* --- turkish --- */

static const nb_number_word turkish_numbers[] = {{NULL, 0, 0}};

static const nb_number_word turkish_fractions[] = {{NULL, 0, 0}};

static const nb_number_word turkish_magnitudes[] = {
    {"bin", 0, 3}, {"milyon", 0, 6}, {"milyar", 0, 9}, {"trilyon", 0, 12}, {NULL, 0, 0}};

static const nb_qualifier turkish_qualifiers[] = {
    {"en az", false, true, true, false},    {"en fazla", false, true, false, false},
    {"en çok", false, true, false, false},  {"yaklaşık olarak", true, false, false, false},
    {"neredeyse", true, true, false, true}, {"yaklaşık", true, false, false, false},
    {NULL, false, false, false, false}};

static const char *const turkish_percent[] = {NULL};

static const char *const turkish_points[] = {"puan", "yüzde puan", NULL};

static const char *const turkish_whom[] = {NULL};

static const char *const turkish_them[] = {NULL};

/* --- all of them --- */

static const nb_figure_words languages[] = {
    {.language = "en",
     .numbers = english_numbers,
     .fractions = english_fractions,
     .magnitudes = english_magnitudes,
     .qualifiers = english_qualifiers,
     .percent = english_percent,
     .points = english_points,
     .whom = english_whom,
     .them = english_them,
     .percent_before = "",
     .articles = "a an",
     .vague = "dozen dozens hundred hundreds thousand thousands million millions billion "
              "billions trillion trillions",
     .of = "",
     .between = "between",
     .from = "from",
     .to = "to till through",
     .conjunction = "and",
     .people = "soldiers soldier troops troop people persons person personnel servicemen "
               "servicewomen servicemembers forces men women citizens officers recruits "
               "casualties civilians refugees workers employees reservists marines sailors "
               "airmen paratroopers fighters conscripts volunteers voters residents students "
               "migrants children victims staff inhabitants",
     .months = "january february march april may june july august september october november "
               "december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. "
               "jun. jul. aug. sep. sept. oct. nov. dec.",
     .stays = "leave leaves leaving left remaining",
     .by = "by",
     .alternative = "or",
     .one = "a an one",
     .target = {"target targets goal goals benchmark guideline commitment pledge pledged "
                "objective threshold commit committed raise raising boost boosting increase grow "
                "rise lift reach reaching hit meet aim aiming should must",
                "target targets goal goals benchmark guideline objective threshold by"},
     .current = {"current currently present spends spent pays paid now today averages averaged "
                 "stands stood remains remained rose grew climbed increased fell allocates "
                 "allocated",
                 "currently today now"},
     .stationed = {"station stationed has deployed maintains maintain keeps hosts",
                   "stationed deployed based present posted remain"},
     .reduction =
         {"reduce reduced reducing reduction withdraw withdrawing withdrawal withdrawn "
          "withdrew cut cuts cutting pull pulling remove removing removes removal drawdown "
          "shrink lose",
          "leave withdrawn withdrawal leaving removed cut home"},
     .magnitude_letters = true},
    {.language = "fr",
     .numbers = french_numbers,
     .fractions = french_fractions,
     .magnitudes = french_magnitudes,
     .qualifiers = french_qualifiers,
     .percent = french_percent,
     .points = french_points,
     .whom = french_whom,
     .them = french_them,
     .percent_before = "",
     .articles = "",
     .vague = "cents milliers millions milliards douzaine",
     .of = "de d'",
     .between = "entre",
     .from = "de",
     .to = "à",
     .conjunction = "et",
     .people = "soldats soldat militaires militaire personnes personnels hommes femmes troupes "
               "habitants civils réservistes recrues réfugiés policiers gendarmes marins",
     .months = "janvier février mars avril mai juin juillet août septembre octobre novembre "
               "décembre",
     .stays = "laisser laissera laisserait resteront restent",
     .by = "d'ici",
     .alternative = "ou",
     .one = "un une",
     .target = {"objectif objectifs porter portera porterait atteindre atteindra consacrer "
                "consacrera consacrerait consacreront s'engager engagement engagé viser vise "
                "devra devront devrait devraient doit doivent cible",
                "objectif d'ici"},
     .current = {"actuel actuels actuelle actuellement aujourd'hui consacre consacrent dépense "
                 "dépensent contre",
                 "actuellement aujourd'hui"},
     .stationed = {"stationnés compte comptent déploie déployés maintient",
                   "stationnés stationnées déployés déployées basés présents"},
     .reduction = {"retirer retrait retirera retireront réduire réduira réduction supprimer",
                   "partir partira partiront quitter quitteront retirés rentrer rentreront"},
     .elides = true},
    {.language = "de",
     .numbers = german_numbers,
     .fractions = german_fractions,
     .magnitudes = german_magnitudes,
     .qualifiers = german_qualifiers,
     .percent = german_percent,
     .points = german_points,
     .whom = german_whom,
     .them = german_them,
     .percent_before = "",
     .articles = "",
     .vague = "dutzend hundert tausend million millionen milliarde milliarden billion billionen",
     .of = "",
     .between = "zwischen",
     .from = "von",
     .to = "bis",
     .conjunction = "und",
     .people = "soldaten soldat soldatinnen truppen menschen personen männer frauen kräfte "
               "einsatzkräfte streitkräfte reservisten rekruten flüchtlinge zivilisten "
               "beschäftigte einwohner polizisten",
     .months = "januar jänner februar märz april mai juni juli august september oktober november "
               "dezember",
     .stays = "bleiben verbleiben",
     .by = "bis",
     .alternative = "oder",
     .one = "ein eine einem einer",
     .target = {"ziel ziele zielvorgabe vorgabe soll sollen will wollen werde werden wird künftig "
                "erhöhen steigern anheben verpflichtet zugesagt",
                "ziel ausgeben anheben bis"},
     .current = {"derzeit aktuell gibt geben gab liegt lag betrug beträgt zuletzt heute momentan "
                 "zurzeit",
                 "derzeit heute zurzeit aktuell"},
     .stationed = {"stationiert unterhält", "stationiert"},
     .reduction = {"abziehen abzug reduzieren reduzierung kürzen verringern",
                   "abziehen abgezogen heimkehren verlassen abzug"},
     .ordinal_point = true,
     .capital_nouns = true},
    {.language = "es",
     .numbers = spanish_numbers,
     .fractions = spanish_fractions,
     .magnitudes = spanish_magnitudes,
     .qualifiers = spanish_qualifiers,
     .percent = spanish_percent,
     .points = spanish_points,
     .whom = spanish_whom,
     .them = spanish_them,
     .percent_before = "",
     .articles = "",
     .vague = "cien mil millones docena",
     .of = "de",
     .between = "entre",
     .from = "de",
     .to = "a",
     .conjunction = "y",
     .people = "soldados militares efectivos tropas personas hombres mujeres civiles reservistas "
               "refugiados habitantes",
     .months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
               "diciembre",
     .stays = "quedan quedarán",
     .by = "",
     .alternative = "o",
     .one = "un una",
     .target = {"objetivo meta alcanzar compromiso comprometido aumentar elevar llegar destinará "
                "deberá debe deben",
                "objetivo meta"},
     .current = {"destina destinan dedica dedican gasta gastan gastó actual actualmente hoy",
                 "actualmente hoy"},
     .stationed = {"mantiene desplegados estacionados", "desplegados estacionados destinados"},
     .reduction = {"retirar retirada reducir reducción recortar",
                   "retirados saldrán marcharán abandonarán"}},
    {.language = "it",
     .numbers = italian_numbers,
     .fractions = italian_fractions,
     .magnitudes = italian_magnitudes,
     .qualifiers = italian_qualifiers,
     .percent = italian_percent,
     .points = italian_points,
     .whom = italian_whom,
     .them = italian_them,
     .percent_before = "",
     .articles = "",
     .vague = "cento mille mila milioni miliardi dozzina",
     .of = "di",
     .between = "tra fra",
     .from = "da dal",
     .to = "a",
     .conjunction = "e",
     .people = "soldati militari truppe persone uomini donne civili riservisti rifugiati "
               "abitanti effettivi",
     .months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
               "novembre dicembre",
     .stays = "restano resteranno",
     .by = "",
     .alternative = "o",
     .one = "un una",
     .target = {"obiettivo raggiungere aumentare portare impegno dovrà deve devono", "obiettivo"},
     .current = {"spende spendono destina destinano attuale attualmente oggi", "attualmente oggi"},
     .stationed = {"mantiene schierati", "stanziati schierati dislocati"},
     .reduction = {"ritirare ritiro ridurre riduzione tagliare", "ritirati partiranno lasceranno"},
     .elides = true},
    {.language = "pl",
     .numbers = polish_numbers,
     .fractions = polish_fractions,
     .magnitudes = polish_magnitudes,
     .qualifiers = polish_qualifiers,
     .percent = polish_percent,
     .points = polish_points,
     .whom = polish_whom,
     .them = polish_them,
     .percent_before = "",
     .articles = "",
     .vague = "sto tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów",
     .of = "",
     .between = "między pomiędzy",
     .from = "od",
     .to = "do",
     .conjunction = "a i",
     .people = "żołnierzy żołnierze osób osoby ludzi wojskowych mężczyzn kobiet cywilów "
               "rezerwistów uchodźców mieszkańców",
     .months = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
               "listopada grudnia",
     .stays = "zostanie pozostanie",
     .by = "",
     .alternative = "lub albo",
     .one = "",
     .target = {"cel celu osiągnąć zwiększyć podnieść musi muszą powinny zobowiązanie", "cel"},
     .current = {"wydaje wydają obecnie dziś", "obecnie dziś"},
     .stationed = {"stacjonuje stacjonujących", "stacjonuje stacjonujących rozmieszczonych"},
     .reduction = {"wycofać wycofanie zmniejszyć redukcja", "wycofanych opuści wyjedzie"},
     .ordinal_point = true},
    {.language = "nl",
     .numbers = dutch_numbers,
     .fractions = dutch_fractions,
     .magnitudes = dutch_magnitudes,
     .qualifiers = dutch_qualifiers,
     .percent = dutch_percent,
     .points = dutch_points,
     .whom = dutch_whom,
     .them = dutch_them,
     .percent_before = "",
     .articles = "",
     .vague = "honderd duizend miljoen miljard dozijn",
     .of = "",
     .between = "tussen",
     .from = "van",
     .to = "tot",
     .conjunction = "en",
     .people = "militairen soldaten troepen mensen personen mannen vrouwen burgers reservisten "
               "vluchtelingen inwoners manschappen",
     .months = "januari februari maart april mei juni juli augustus september oktober november "
               "december",
     .stays = "blijven",
     .by = "",
     .alternative = "of",
     .one = "een één",
     .target = {"doel doelstelling norm streven verhogen moet moeten zal zullen", "doel norm"},
     .current = {"besteedt besteden huidige momenteel nu", "momenteel nu"},
     .stationed = {"gestationeerd", "gestationeerd gelegerd"},
     .reduction = {"terugtrekken terugtrekking verminderen inkrimpen",
                   "vertrekken teruggetrokken"}},
    {.language = "pt",
     .numbers = portuguese_numbers,
     .fractions = portuguese_fractions,
     .magnitudes = portuguese_magnitudes,
     .qualifiers = portuguese_qualifiers,
     .percent = portuguese_percent,
     .points = portuguese_points,
     .whom = portuguese_whom,
     .them = portuguese_them,
     .percent_before = "",
     .articles = "",
     .vague = "cem mil milhões dúzia",
     .of = "de",
     .between = "entre",
     .from = "de",
     .to = "a",
     .conjunction = "e",
     .people = "soldados militares tropas efetivos pessoas homens mulheres civis reservistas "
               "refugiados habitantes",
     .months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
               "dezembro",
     .stays = "ficam ficarão",
     .by = "",
     .alternative = "ou",
     .one = "um uma",
     .target = {"meta objetivo atingir alcançar compromisso deve devem deverá aumentar",
                "meta objetivo"},
     .current = {"gasta gastam destina destinam atual atualmente hoje", "atualmente hoje"},
     .stationed = {"mantém estacionados destacados", "estacionados destacados"},
     .reduction = {"retirar retirada reduzir redução cortar", "retirados partirão sairão"}},
    {.language = "tr",
     .numbers = turkish_numbers,
     .fractions = turkish_fractions,
     .magnitudes = turkish_magnitudes,
     .qualifiers = turkish_qualifiers,
     .percent = turkish_percent,
     .points = turkish_points,
     .whom = turkish_whom,
     .them = turkish_them,
     .percent_before = "% yüzde",
     .articles = "",
     .vague = "",
     .of = "",
     .between = "",
     .from = "",
     .to = "ila",
     .conjunction = "ile ve",
     .people = "asker askeri kişi kişiyi insan personel sivil mülteci",
     .months = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
     .stays = "",
     .by = "",
     .alternative = "veya",
     .one = "bir",
     .target = {"hedef hedefi", "hedefi"},
     .current = {"şu bugün", ""},
     .stationed = {"", ""},
     .reduction = {"", ""},
     .ordinal_point = true},
};

const nb_figure_words *
nb_figure_words_find(const char *language)
{
    size_t i;

    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
        if (strcmp(languages[i].language, language) == 0)
            return &languages[i];
    return &languages[0];
}
