extension JSONMap: CustomStringConvertible, CustomReflectable {
    /// The members in order, such as `["order": "ORD-0001", "gift": true]`.
    public var description: String {
        var text = ShownText()
        text.value(content, Self.fieldType)
        return text.text
    }

    /// The members in order.
    public var customMirror: Mirror {
        Mirror(
            self, unlabeledChildren: map { (key: $0.key, value: $0.value) },
            displayStyle: .dictionary)
    }
}
