import Testing

@testable import DriftReport

struct PageTemplateTests {
  @Test func `values stand in their places`() {
    let template = PageTemplate("<b>{{name}}</b> and {{other}}{{name}}")
    #expect(template.filled(["name": "1", "other": "{{name}}"]) == "<b>1</b> and {{name}}1")
  }

  @Test func `a place without a value stays as it is`() {
    #expect(PageTemplate("a {{b}} c {{d").filled([:]) == "a {{b}} c {{d")
  }

  @Test func `nothing ends an attribute or begins an element`() {
    #expect(PageTemplate.escaped("\"><a&b") == "&quot;&gt;&lt;a&amp;b")
  }

  @Test func `the policy lets nothing run but the page's own script`() {
    let template = PageTemplate("<style>a {}</style>{{data}}<script>\"use strict\";</script>")
    // printf '"use strict";' | openssl dgst -sha256 -binary | base64
    #expect(
      template.policy.contains("script-src 'sha256-Xs8vTYPmJg2r1uxI522N3rzPlWVj80ByIhv5YNO4wlU='")
    )
    #expect(template.policy.hasPrefix("default-src 'none';"))
  }

  @Test func `every part of the page is in it`() {
    let page = PageTemplate.page.filled([:])
    for part in embeddedTexts where part.file != "report.html" {
      #expect(page.contains(part.text), "\(part.file)")
    }
    let places = page.split(separator: "{{").dropFirst().compactMap {
      $0.split(separator: "}}", omittingEmptySubsequences: false).first
    }
    #expect(Set(places.map(String.init)) == ["title", "language", "policy", "data"])
  }

  @Test func `no two scripts give one name to two things`() {
    let names = embeddedTexts.filter { $0.file.hasSuffix(".js") }.flatMap { script in
      script.text.split(separator: "\n").compactMap { line -> Substring? in
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let isDeclared = ["function", "const", "let", "class"].contains { line.hasPrefix($0 + " ") }
        return isDeclared && words.count > 1 ? words[1] : nil
      }
    }
    #expect(names.count > 50)
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.isEmpty)
  }
}
