/// The six kinds of JSON values (RFC 8259, section 3).
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
    case null
    case boolean
    case number
    case string
    case array
    case object
}
