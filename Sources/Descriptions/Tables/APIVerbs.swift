/// Verbs that methods start with; a type name does not.
enum APIVerbs {
  private static let verbs = [
    "set", "get", "start", "stop", "join", "leave", "publish", "unpublish", "subscribe",
    "unsubscribe", "enable", "disable", "create", "destroy", "send", "update", "on", "add",
    "remove", "mute", "unmute", "login", "logout", "open", "close", "play", "pause", "resume",
    "register", "init", "load", "unload", "take", "switch", "push", "pull", "request", "query",
    "download", "upload", "cancel", "check", "enter", "kick", "delete", "renew", "connect",
    "disconnect", "refresh", "retry",
  ]

  static let hashes = Set(verbs.map { Symbols.hash($0) })
}
