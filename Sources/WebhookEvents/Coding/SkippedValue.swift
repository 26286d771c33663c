/// A value of which only the key counts.
struct SkippedValue: Decodable {
    init(from decoder: any Decoder) {}

    /// The keys of an object as they are written: strategies for keys leave those of dictionaries as they
    /// are.
    static func keys(in decoder: any Decoder) throws -> Set<String> {
        Set(try decoder.singleValueContainer().decode([String: SkippedValue].self).keys)
    }
}
