#include <gumbo.h>

// Parses without collecting errors; the options that Gumbo offers are a global variable, which Swift
// cannot use from several threads.
static inline GumboOutput *driftmark_parse_html(const char *bytes, size_t length) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, bytes, length);
}

static inline void driftmark_free_html(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

// An element, or null for text and comments.
static inline const GumboElement *driftmark_element(const GumboNode *node) {
  return node->type == GUMBO_NODE_ELEMENT ? &node->v.element : 0;
}

static inline const GumboNode *driftmark_child(const GumboElement *element, unsigned index) {
  return (const GumboNode *)element->children.data[index];
}
