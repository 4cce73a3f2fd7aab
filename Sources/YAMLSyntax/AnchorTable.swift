/// The anchors of a document so far.
struct AnchorTable {
  /// What stands behind a name.
  enum Anchor {
    /// A node whose end is not reached.
    case open(Ticket)
    case complete(Subtree)
  }

  /// One use of `&`.
  struct Ticket {
    /// The name of the anchor.
    fileprivate let name: String
    /// Tells it from other uses of the name.
    fileprivate let serial: Int
  }

  private var anchors: [String: Anchor] = [:]
  private var serial = 0

  /// What a name stands for now: the last node that has it.
  subscript(name: String) -> Anchor? { anchors[name] }

  /// Notes the start of a node.
  ///
  /// - Parameter name: its anchor, if it has one.
  /// - Returns: what `close` wants back.
  mutating func open(_ name: String?) -> Ticket? {
    guard let name else { return nil }
    serial += 1
    let ticket = Ticket(name: name, serial: serial)
    anchors[name] = .open(ticket)
    return ticket
  }

  /// Notes the end of a node, unless one inside it has taken over its name.
  mutating func close(_ ticket: Ticket?, with subtree: Subtree) {
    guard let ticket, case .open(let current) = anchors[ticket.name] else { return }
    guard current.serial == ticket.serial else { return }
    anchors[ticket.name] = .complete(subtree)
  }
}
