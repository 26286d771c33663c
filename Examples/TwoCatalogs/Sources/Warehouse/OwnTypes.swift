// Types of this module with the names of types that generated code uses. Those of the runtime never clash;
// for those of Swift and Foundation, the configs have "qualify".

/// Something that the staff has to know.
struct Event: Hashable, Sendable {
    var text: String
}

/// A value of the warehouse's own configuration.
enum JSONValue: Hashable, Sendable {
    case flag(Bool)
    case text(String)
}

/// A number of parcels.
struct Decimal: Hashable, Sendable {
    var count: Int
}
