/// An enum of the types that a value can have, which are distinguished by their JSON kind or by the
/// value of one property. The generator writes the conformances.
///
/// The members are those of ``GeneratedUnion``.
public typealias EventUnion = GeneratedUnion & Hashable & Codable & TextOutputStreamable
