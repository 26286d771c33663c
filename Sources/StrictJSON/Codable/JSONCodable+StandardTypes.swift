extension JSONValue: JSONCodable {
    /// Reads any value.
    public init(json: inout JSONReader) { self = json.value() }
    /// Writes the value.
    public func write(json: inout JSONWriter) { json.value(self) }
}

extension String: JSONCodable {
    /// Reads a string.
    public init(json: inout JSONReader) { self = json.string() }
    /// Writes a string.
    public func write(json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONCodable {
    /// Reads a boolean.
    public init(json: inout JSONReader) { self = json.boolean() }
    /// Writes a boolean.
    public func write(json: inout JSONWriter) { json.boolean(self) }
}

extension Int: JSONCodable {
    /// Reads an integer of the platform's word size.
    public init(json: inout JSONReader) { self = json.int() }
    /// Writes an integer.
    public func write(json: inout JSONWriter) { json.int(self) }
}

extension Double: JSONCodable {
    /// Reads a number.
    public init(json: inout JSONReader) { self = json.double() }
    /// Writes a number.
    public func write(json: inout JSONWriter) { json.double(self) }
}

extension Array: JSONCodable where Element: JSONCodable {
    /// Reads an array.
    @inlinable public init(json: inout JSONReader) {
        var elements: [Element] = []
        json.array { elements.append(Element(json: &$0)) }
        self = elements
    }

    /// Writes an array.
    @inlinable public func write(json: inout JSONWriter) {
        json.array(self) { $1.write(json: &$0) }
    }
}

extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    /// Reads an object of any keys; of a repeated key, the last value counts.
    @inlinable public init(json: inout JSONReader) {
        var values: [String: Value] = [:]
        json.object { values[$1] = Value(json: &$0) }
        self = values
    }

    /// Writes an object.
    @inlinable public func write(json: inout JSONWriter) {
        json.map(self) { $1.write(json: &$0) }
    }
}

extension Optional: JSONCodable where Wrapped: JSONCodable {
    /// Reads a value, or a null as `nil`.
    @inlinable public init(json: inout JSONReader) {
        self = json.null() ? nil : Wrapped(json: &json)
    }

    /// Writes the value, or a null for `nil`.
    @inlinable public func write(json: inout JSONWriter) {
        if let self { self.write(json: &json) } else { json.null() }
    }
}
