import StrictJSON

/// Whether a default is a value that its own schema allows, which validators of OpenAPI require.
enum DefaultValue {
    static func isValid(_ value: JSONValue, for schema: JSONObject) -> Bool {
        if let values = schema["enum"]?.array, !values.contains(value) { return false }
        if let constant = schema["const"], constant != value { return false }
        guard let type = schema["type"] else { return true }
        let names = type.array ?? [type]
        return names.contains { $0.string.map(value.isOfType) == true }
    }
}

extension JSONValue {
    fileprivate func isOfType(_ name: String) -> Bool {
        if name == "integer" { return isWhole }
        return name == kind.rawValue
    }

    /// Whether a number has no fraction.
    private var isWhole: Bool {
        number.map { !$0.text.contains(".") && !$0.text.lowercased().contains("e-") } == true
    }
}
