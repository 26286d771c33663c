/// A step of a path in JSON text, as a coding key.
struct PathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ step: JSONPathStep) {
        switch step {
        case .key(let key): (stringValue, intValue) = (key, nil)
        case .index(let index): (stringValue, intValue) = ("Index \(index)", index)
        }
    }

    init?(stringValue: String) { nil }
    init?(intValue: Int) { nil }
}
