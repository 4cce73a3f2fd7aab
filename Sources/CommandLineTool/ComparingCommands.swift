extension CommandSpecification {
  static let why = CommandSpecification(
    name: "why",
    operands: [
      OperandSpecification(
        name: "A", help: "a member, [platform:][Enum/]Member, or an enum, [platform:]Enum"),
      OperandSpecification(name: "B", help: "another one of the same kind"), .paths,
    ],
    summary: "print why two members or enums are, or are not, counterparts",
    discussion: """
      Shows what speaks for and against it, in log-odds (+1 is about 2.7 times as likely), what that \
      rests on, and which others come next.
      """,
    flags: [.formOfAnswer, .standardInputName],
    examples: [
      .init(
        commandLine: "driftmark why ios:RoomErrorBusy android:ROOM_BUSY docs",
        effect: "two members, each by its platform"),
      .init(
        commandLine: "driftmark why ios:ErrorCode/Busy web:ErrorCode/BUSY docs",
        effect: "two members whose names several enums have"),
      .init(
        commandLine: "driftmark why ios:RoomErrorCode web:ErrorCode docs", effect: "two enums"),
    ], exitStatus: ExitStatusNote.ofSelectors)

  static let nextFree = CommandSpecification(
    name: "next-free",
    operands: [OperandSpecification(name: "ENUM", help: "an enum: [platform:]Enum"), .paths],
    summary: "print the next value of an enum that is free on every platform",
    discussion: """
      Goes on in the enum's own direction: ordinals upward, negative codes downward, masks to the \
      next bit. A value far from all others, such as 9999 for an unknown error, is passed over.
      """,
    flags: [.formOfAnswer, .standardInputName],
    examples: [
      .init(commandLine: "driftmark next-free ErrorCode docs", effect: "the value for a new code"),
      .init(
        commandLine: "driftmark next-free ios:RoomErrorCode docs --format json",
        effect: "the same for another program"),
    ], exitStatus: ExitStatusNote.ofSelectors)
}

extension FlagSpecification {
  fileprivate static let formOfAnswer = FlagSpecification(
    name: "--format", short: "-f", value: .placeholder("FORMAT", choices: ["text", "json"]),
    help: "form of the answer", defaultText: "text")
}

extension ExitStatusNote {
  fileprivate static let ofSelectors = [
    ExitStatusNote(status: 0, meaning: "done"),
    ExitStatusNote(
      status: 2,
      meaning: "bad usage, a name that is ambiguous or on no page, or a path that cannot be read"),
  ]
}
