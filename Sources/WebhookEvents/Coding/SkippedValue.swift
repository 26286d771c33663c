/// A value that is skipped, because only its key matters.
struct SkippedValue: Decodable {
    init(from decoder: any Decoder) {}

    /// The original keys of an object: key strategies do not change the keys of dictionaries.
    static func keys(in decoder: any Decoder) throws -> Set<String> {
        Set(try decoder.singleValueContainer().decode([String: SkippedValue].self).keys)
    }
}
