#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// The header of the table extension, which declares its node types, is not installed.
static inline int driftmark_is_table(cmark_node *node) {
  return strcmp(cmark_node_get_type_string(node), "table") == 0;
}
