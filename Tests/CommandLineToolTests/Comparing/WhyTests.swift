import TestSupport
import Testing

struct WhyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let ios = ["LampErrorUidWrong = -1", "LampErrorBusy = -2", "LampErrorTooHot = -3"]
    let web = ["USERID_WRONG = -1", "BUSY = -4", "TOO_HOT = -3", "NO_POWER = -9"]
    try folder.write(ComparingPage.text("LampError", ios), to: "ios.md")
    try folder.write(ComparingPage.text("LampError", web), to: "web.md")
    try folder.write(
      ComparingPage.text("DoorState", ["AJAR = 0", "SHUT = 1", "BUSY = 2"]), to: "android.md")
  }

  @Test func `counterparts are called so, with the words that match`() {
    let run = run("ios:LampErrorUidWrong", "USERID_WRONG")
    #expect(run.output.hasPrefix("ios:LampError/LampErrorUidWrong = -1 (ios.md:5)\n"))
    #expect(run.output.contains("\ncounterparts, with confidence 0."))
    #expect(run.output.contains(" equal: wrong\n"))
    #expect(run.output.contains(" synonym: uid, userid\n"))
    #expect(run.output.contains("ios:LampError and web:LampError are one enum\n"))
    #expect(!run.output.contains("driftmark.yml"))
    #expect(run.status == 0)
  }

  @Test func `the parts add up to the total`() throws {
    let output = run("ios:LampErrorBusy", "web:LampError/BUSY").output
    let scores = output.matches(of: #/^  ([a-z]+) +([-+]?[0-9]\.[0-9]) /#.anchorsMatchLineEndings())
      .map { ($0.output.1, Double($0.output.2) ?? .nan) }
    #expect(
      scores.map { String($0.0) } == [
        "names", "descriptions", "values", "position", "outset", "total",
      ])
    let sum = scores.dropLast().reduce(0) { $0 + $1.1 }
    #expect(abs(sum - (try #require(scores.last)).1) < 0.3)
  }

  @Test func `members of different enums are no counterparts, and a line would settle it`() {
    let run = run("ios:LampErrorBusy", "android:BUSY")
    #expect(run.output.contains("\nno counterparts: their enums are not one\n"))
    let lines = [
      "  aliases:", "    members:",
      "      - [\"ios:LampError/LampErrorBusy\", \"android:DoorState/BUSY\"]",
    ]
    #expect(run.output.hasSuffix("\n" + lines.joined(separator: "\n") + "\n"))
    #expect(run.status == 0)
  }

  @Test func `words without a match are named`() {
    let output = run("ios:LampErrorTooHot", "NO_POWER").output
    #expect(output.contains("only in the first: hot"))
    #expect(output.contains("only in the second: power"))
    #expect(
      output.contains("next best for ios:LampError/LampErrorTooHot: web:LampError/TOO_HOT, +"))
  }

  @Test func `members of one enum are not weighed`() {
    let run = run("ios:LampErrorBusy", "ios:LampErrorTooHot")
    #expect(run.output.hasSuffix("\n\nno counterparts: both stand in one enum\n"))
    #expect(run.status == 0)
  }

  @Test func `enums that share nothing are compared for the answer`() {
    let run = run("ios:LampError", "DoorState")
    #expect(run.output.contains("ios:LampError and android:DoorState are not one enum: "))
    #expect(run.output.contains("best other candidate for ios:LampError") == false)
    #expect(run.output.contains("    - [\"ios:LampError\", \"android:DoorState\"]"))
    #expect(run.status == 0)
  }

  @Test func `JSON has verdict, evidence and the score of the enums`() {
    let output = run("ios:LampErrorBusy", "web:BUSY", "--format", "json").output
    for part in [
      "\"kind\" : \"member\"", "\"verdict\" : \"counterparts\"", "\"relation\" : \"unequal\"",
      "\"manner\" : \"equal\"", "\"outset\" : -0.6", "\"matchedMembers\" : 3",
    ] {
      #expect(output.contains(part), "\(part) in \(output)")
    }
  }

  @Test(arguments: [
    (
      ["BUSY", "USERID_WRONG"],
      "'BUSY' is ambiguous: android:DoorState/BUSY (android.md:7), web:Lam"
    ),
    (
      ["ios:BUSY", "USERID_WRONG"],
      "no enum or member is 'ios:BUSY'; there is android:DoorState/BUSY"
    ),
    (
      ["TooHot", "BUSY"], "no enum or member is 'TooHot'; there is ios:LampError/LampErrorTooHot (i"
    ),
    (["NO_POWR", "TOO_HOT"], "no enum or member is called 'NO_POWR'; did you mean 'NO_POWER'?"),
    (
      ["DoorState", "TOO_HOT"], "'DoorState' is an enum and 'TOO_HOT' a member; name two of a kind"
    ),
    (["LampError", "Door"], "no enum or member is called 'Door'; did you mean 'DoorState'?"),
  ])
  func `what is not certain is asked back`(_ operands: [String], _ complaint: String) {
    let run = ToolRun(["why"] + operands, in: folder.path)
    #expect(run.errors.hasPrefix("driftmark: \(complaint)"))
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `of a member that stands twice, the one that is matched is meant`() throws {
    let twice = ["BUSY = -4", "BUSY = -8", "TOO_HOT = -3", "USERID_WRONG = -1"]
    try folder.write(ComparingPage.text("LampError", twice), to: "web.md")
    let run = run("ios:LampErrorBusy", "web:BUSY")
    #expect(run.output.contains("\ncounterparts, with confidence "))
    #expect(run.status == 0)
  }

  @Test func `an enum that is part of another is one with that part`() throws {
    let parts = ["TIMER_TOO_LONG = 11", "TIMER_IN_PAST = 12", "TIMER_TWICE = 13"]
    let whole = ["HUB_LOST = 1", "HUB_BUSY = 2", "LAMP_TORN = 3", "LAMP_COLD = 4"] + parts
    let timer = ["TooLong = 11", "InPast = 12", "Twice = 13"]
    try folder.write(ComparingPage.text("GardenError", whole), to: "unity.md")
    try folder.write(ComparingPage.text("TimerError", timer), to: "electron.md")
    let run = run("TimerError", "GardenError")
    #expect(run.output.contains("electron:TimerError and unity:GardenError are one enum\n"))
    #expect(run.output.contains("\n  only some members of one of them belong to it\n"))
    let members = self.run("TooLong", "TIMER_TOO_LONG").output
    #expect(members.contains("\ncounterparts, with confidence "))
  }

  @Test func `one selector is bad usage`() {
    #expect(run("LampErrorBusy").status == 2)
  }

  @Test func `messages come in Chinese`() {
    let output = run("ios:LampErrorUidWrong", "USERID_WRONG", "--language", "zh").output
    #expect(output.contains("\n互为对应成员，置信度 0."))
    #expect(output.contains(" 同义词：uid，userid\n"))
  }

  private func run(_ arguments: String...) -> ToolRun {
    ToolRun(["why"] + arguments, in: folder.path)
  }
}
