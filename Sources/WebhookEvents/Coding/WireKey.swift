/// A key of an object as the catalog has it.
struct WireKey: CodingKey {
    let stringValue: String

    init(_ name: String) {
        stringValue = name
    }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
    var intValue: Int? { nil }
}

/// A step to a value in JSON text, as a key.
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
