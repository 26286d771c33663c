/// An enum of known strings that also accepts any other string: a value that the catalog does not
/// list is `unknown`, with its text. The generator writes the conformances.
///
/// The members are those of ``GeneratedEnum``.
public typealias OpenStringEnum = GeneratedEnum & Hashable & Codable
