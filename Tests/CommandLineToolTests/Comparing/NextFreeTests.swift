import TestSupport
import Testing

struct NextFreeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let states = ["OFF = 0", "ON = 1", "DIMMED = 2"]
    try folder.write(page("LampState", states + ["BROKEN = 4"]), to: "ios.md")
    try folder.write(page("LampState", states + ["ASLEEP = 3", "UNKNOWN = 9999"]), to: "web.md")
  }

  @Test func `the value is free on every platform`() {
    let run = run("LampState")
    #expect(
      run.output.hasPrefix("LampState: the next free value is 5\n  it counts upward: 0 … 4\n"))
    #expect(run.output.contains("  far from the others: 9999\n"))
    #expect(run.output.contains("  ios  LampState  ios.md:1  last: 1 ON, 2 DIMMED, 4 BROKEN\n"))
    #expect(run.output.contains("  web  LampState  web.md:1  last: 1 ON, 2 DIMMED, 3 ASLEEP\n"))
    #expect(run.status == 0)
  }

  @Test func `holes are shown, and those of one platform are none`() throws {
    try folder.write(page("LampState", ["OFF = 0", "ON = 1", "BROKEN = 5"]), to: "web.md")
    #expect(run("LampState").output.contains("  free holes: 3\n"))
  }

  @Test func `a mask is given as a shift and as a number`() throws {
    try folder.write(page("LampFlags", ["WARM = 1", "BRIGHT = 2", "BLINKING = 4"]), to: "ios.md")
    let run = run("LampFlags", "ios.md")
    #expect(run.output.hasPrefix("LampFlags: the next free value is 1 << 3 (8)\n"))
  }

  @Test func `an enum of strings has no next value`() throws {
    try folder.write(page("LampState", ["OFF = 'off'", "ON = 'on'"]), to: "ios.md")
    let run = run("LampState", "ios.md")
    #expect(run.output.hasPrefix("LampState: its values are strings, so there is no next one"))
    #expect(run.status == 0)
  }

  @Test func `JSON has the value, the run and what is last on each edition`() {
    let output = run("LampState", ".", "--format", "json").output
    #expect(output.contains("\"next\" : 5"))
    #expect(output.contains("\"direction\" : \"upward\""))
    #expect(output.contains("\"member\" : \"ASLEEP\""))
  }

  @Test func `an enum that is not there is status 2, with one that is`() {
    let run = run("LampStats")
    #expect(
      run.errors.contains("no enum or member is called 'LampStats'; did you mean 'LampState'?"))
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `enums of one name that are not one are listed`() throws {
    let other = page("LampState", ["NORTH = 70", "SOUTH = 71", "EAST = 72", "WEST = 73"])
    try folder.write(other, to: "electron.md")
    let run = run("LampState")
    #expect(run.errors.hasPrefix("driftmark: 'LampState' is ambiguous: electron:LampState ("))
    #expect(run.status == 2)
  }

  @Test func `messages come in Chinese`() {
    #expect(run("LampState", "--language", "zh").output.hasPrefix("LampState：下一个可用的值是 5\n"))
  }

  private func run(_ arguments: String...) -> ToolRun {
    ToolRun(["next-free"] + arguments, in: folder.path)
  }

  private func page(_ name: String, _ members: [String]) -> String {
    ComparingPage.text(name, members)
  }
}
