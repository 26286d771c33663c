#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

// Subscripts for the most common types of properties. The generic subscript would work too, but
// non-generic ones reduce the compile time of clients by a third, and they read directly from the
// document.
extension RecordFields {
    /// The value of a property that is a string.
    public subscript(position: Int) -> String {
        get { value(at: position, document?.string(at: index(of: position))) ?? "" }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a string, if it has one.
    public subscript(position: Int) -> String? {
        get { value(at: position, document?.string(at: index(of: position))) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a boolean.
    public subscript(position: Int) -> Bool {
        get { value(at: position, document?.boolean(at: index(of: position))) ?? false }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a boolean, if it has one.
    public subscript(position: Int) -> Bool? {
        get { value(at: position, document?.boolean(at: index(of: position))) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an integer.
    public subscript(position: Int) -> Int {
        get { value(at: position, document?.int(at: index(of: position))) ?? 0 }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an integer, if it has one.
    public subscript(position: Int) -> Int? {
        get { value(at: position, document?.int(at: index(of: position))) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a time.
    public subscript(position: Int) -> DateTime {
        get { value(at: position, document?.time(at: index(of: position))) ?? "" }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a time, if it has one.
    public subscript(position: Int) -> DateTime? {
        get { value(at: position, document?.time(at: index(of: position))) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a URI.
    public subscript(position: Int) -> URI {
        get { value(at: position, document?.string(at: index(of: position)).map { URI($0) }) ?? "" }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a URI, if it has one.
    public subscript(position: Int) -> URI? {
        get { value(at: position, document?.string(at: index(of: position)).map { URI($0) }) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a decimal number.
    public subscript(position: Int) -> Decimal {
        get { value(at: position, document?.decimal(at: index(of: position))) ?? 0 }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a decimal number, if it has one.
    public subscript(position: Int) -> Decimal? {
        get { value(at: position, document?.decimal(at: index(of: position))) }
        set { set(newValue.fieldContent, at: position) }
    }
}

// Generic code that creates an `Optional` of its parameter must look up the metadata of that type,
// which takes longer than reading the property. So only known types are optional here.
extension RecordFields {
    /// The value of a property of any other type. The other subscripts are preferred where they
    /// apply.
    ///
    /// It is not inlinable: copies in thousands of properties would dominate the compile time of a
    /// large catalog.
    @_disfavoredOverload
    public subscript<Value: FieldValue>(position: Int) -> Value {
        get { Value(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
        _modify {
            let base = content(at: position).base
            var value: Value = take(at: position)
            defer { putBack(value.fieldContent, over: base, at: position) }
            yield &value
        }
    }

    /// The value of a property that is a map, if it has one.
    public subscript<Value>(position: Int) -> JSONMap<Value>? {
        get {
            let content = content(at: position)
            return content.isNone ? nil : JSONMap(field: content)
        }
        set { set(newValue.map { $0.fieldContent } ?? .null, at: position) }
    }

    /// The value of a property that is an object.
    public subscript<Record: GeneratedRecord>(position: Int) -> Record {
        get {
            let schema = Record.recordSchema
            return Record(recordFields: record(at: position, schema) ?? RecordFields(schema))
        }
        set { set(newValue.fieldContent, at: position) }
        _modify {
            let base = content(at: position).base
            var value: Record = take(at: position)
            defer { putBack(value.fieldContent, over: base, at: position) }
            yield &value
        }
    }

    /// The value of a property that is an object, if it has one.
    public subscript<Record: GeneratedRecord>(position: Int) -> Record? {
        get {
            guard let fields = record(at: position, Record.recordSchema) else { return nil }
            return Record(recordFields: fields)
        }
        set { set(newValue.map { $0.fieldContent } ?? .null, at: position) }
        _modify {
            let base = content(at: position).base
            var value: Record? = take(at: position)
            defer { putBack(value.fieldContent, over: base, at: position) }
            yield &value
        }
    }

    /// The value of a property that is an enum.
    public subscript<Value: GeneratedEnum>(position: Int) -> Value {
        get {
            guard let index = index(at: position, in: Value.knownValues.keys) else {
                return Value(field: content(at: position))
            }
            return Value.allKnown[index]
        }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an enum, if it has one.
    public subscript<Value: GeneratedEnum>(position: Int) -> Value? {
        get {
            guard let index = index(at: position, in: Value.knownValues.keys) else {
                let content = content(at: position)
                return content.isNone ? nil : Value(field: content)
            }
            return Value.allKnown[index]
        }
        set { set(newValue.map { $0.fieldContent } ?? .null, at: position) }
    }
}
