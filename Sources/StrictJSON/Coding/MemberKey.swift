/// A key of an object, as a coding key with exactly this string.
package struct MemberKey: CodingKey {
    package let stringValue: String

    package init(_ name: String) {
        stringValue = name
    }

    /// Creates a key; `nil` while a ``KeyRecorder`` takes the string instead.
    package init?(stringValue: String) {
        if let recorder = KeyRecorder.current.current {
            recorder.append(stringValue)
            return nil
        }
        self.stringValue = stringValue
    }

    package init?(intValue: Int) { nil }
    package var intValue: Int? { nil }
}
