import SourceText
import Testing
import YAMLSyntax

func dump(_ n: YAMLNode, _ text: String, _ ind: String = "") {
  print(ind, n.kind, n.range.start.line, n.range.start.column, n.range.end.line, n.range.end.column, excerpt(n.range, of: text).debugDescription, n.text?.debugDescription ?? "")
  for e in n.elements ?? [] { dump(e, text, ind + "  ") }
  for e in n.entries ?? [] { dump(e.key, text, ind + "  k"); dump(e.value, text, ind + "  v") }
}

@Test func probe() {
  for text in [
    "[a: b, {c: d }, e: , ? f, [h: i ], j: {k: l} ]", "a: 'x\n", "a: [1,\n2\n", "a: 1\nfoo", "a: \"\nb: 1\n", "a: b\r\nc: |\r\n  x\r\n  y\r\n\r\nd: [1,\r\n 2]\re: f",
    "{a: 1}\nb", "a\n...\nb: [", "a\n---\nb: [", "[1] x", "a: 1\n--- [", "a\n%YAML 1.1\n", "a\n...\n%FOO x", "a: &x [1, &x 2, *x]\nb: *x", "&a [*a]", "&a a: *a", "{a: 1,\n  a: 2}", "a: b\n b: c\n", "- a\nb: c", "a: }", "%FOO", "%YAML 9.1\n--- a", "a: @b", "a: `b", "a: !<", "a: !!x!y", "&a &b c", "& a",
  ] {
    print("=====", text.debugDescription)
    do { if let n = try YAMLParser.parse(text) { dump(n, text) } else { print("nil") } } catch { print("ERR", error.location.line, error.location.column, error.english) }
  }
}

func check(_ n: YAMLNode, in outer: SourceRange?, _ text: String) -> String? {
  guard n.range.start <= n.range.end, n.range.start.line >= 1 else { return "order" }
  if let outer, n.range.start < outer.start || n.range.end > outer.end { return "outside \(n.range) \(outer)" }
  if case .scalar(let t, true) = n.content, !t.unicodeScalars.contains(where: { " \n\u{2028}\u{85}".unicodeScalars.contains($0) }), !text.contains("&"), !text.contains("! "), !text.contains("!\n"), !text.contains("!\r") {
    let e = excerpt(n.range, of: text); if e != t { return "excerpt \(e.debugDescription) \(t.debugDescription)" } }
  let alias = excerpt(n.range, of: text).hasPrefix("*")
  for e in n.elements ?? [] { if let m = check(e, in: alias ? nil : n.range, text) { return m } }
  for e in n.entries ?? [] { for c in [e.key, e.value] { if let m = check(c, in: alias ? nil : n.range, text) { return m } } }
  return nil
}

@Test func fuzz() {
  let tokens = ["a", "b", "c: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", "\n    ", "\r\n", "\r", "&a ", "*a", "!!str ", "! ", "'", "\"", "|", ">", "|-\n", " #", "#x\n", "---", "...", "%YAML 1.1\n", "é", "中", "😀", "\u{2028}", "\u{85}", "\t", " ", "\u{FEFF}", "\\x", "\0", "~", "d:", "\n- ", "\ne: ", "\nf: |2\n  ", "<<", "@", "\n"]
  var g = SystemRandomNumberGenerator()
  var ok = 0, bad = 0
  for _ in 0..<1_500_000 {
    let n = Int.random(in: 1...14, using: &g)
    let text = (0..<n).map { _ in tokens.randomElement(using: &g) ?? "" }.joined()
    do { if let node = try YAMLParser.parse(text) { ok += 1; if let m = check(node, in: nil, text) { bad += 1; if bad < 30 { print("BAD", m, text.debugDescription) } } } } catch { if error.location.line < 1 || error.location.column < 1 || error.english.contains("\n") { print("BADERR", error) } }
  }
  print("ok", ok, "bad", bad)
}
