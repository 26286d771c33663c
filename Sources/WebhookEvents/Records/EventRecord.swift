/// An object of a payload, with typed properties. The generator writes the conformances.
///
/// A record that was read keeps its JSON text, and converts a property to a Swift value on access.
/// All properties are validated when the record is read, so access cannot fail. A record has value
/// semantics: changing a copy does not change the original.
///
/// The members are those of ``GeneratedRecord``.
public typealias EventRecord = GeneratedRecord & Hashable & Codable & TextOutputStreamable
    & CustomReflectable
