/// A key of an object, as a coding key with exactly this string.
package struct MemberKey: CodingKey {
    package let stringValue: String

    package init(_ name: String) {
        stringValue = name
    }

    package init(stringValue: String) {
        self.stringValue = stringValue
    }

    package init?(intValue: Int) { nil }
    package var intValue: Int? { nil }
}
