#pragma once
#include <libxml/xmlversion.h>
/* Debian's libxml2 is built with ICU, and its headers would bring in ICU's, which clash with those of Foundation.
   Only the insides of character encodings depend on it, and nothing here looks into them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
