/// A step of a path in JSON text, as a coding key.
package struct PathKey: CodingKey {
    package let stringValue: String
    package let intValue: Int?

    package init(_ step: JSONPathStep) {
        switch step {
        case .key(let key): (stringValue, intValue) = (key, nil)
        case .index(let index): (stringValue, intValue) = ("Index \(index)", index)
        }
    }

    package init?(stringValue: String) { nil }
    package init?(intValue: Int) { nil }
}
