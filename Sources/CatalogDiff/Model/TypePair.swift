import EventCodeGeneration

/// Two declared types for the same values, at least one of which is a record, an enum or a union.
struct TypePair: Hashable, Sendable {
    let old: ValueType
    let new: ValueType
}
