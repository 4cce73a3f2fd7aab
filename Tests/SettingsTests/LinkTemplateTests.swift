import Settings
import Testing

struct LinkTemplateTests {
  @Test(arguments: [
    "https://example.com/blob/main/{file}#L{line}", "http://localhost/{file}",
    "vscode://file/{file}:{line}", "../pages/{file}", "{file}", "?page={file}",
  ])
  func `an address with a file may lead to a page`(_ text: String) {
    #expect(LinkTemplate(text)?.text == text)
  }

  @Test(arguments: [
    "javascript:alert('{file}')", "JavaScript:{file}", "data:text/html,{file}", "vbscript:{file}",
    "https://example.com/", "", " javascript:{file}", "java\tscript:{file}",
  ])
  func `a link runs nothing and names the file`(_ text: String) {
    #expect(LinkTemplate(text) == nil)
  }
}
