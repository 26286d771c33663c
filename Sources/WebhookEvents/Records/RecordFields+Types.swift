#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

// The types that most properties have. The generic subscript serves them too, but for a client the
// compiler needs a third less time to read and write a property through one that is not generic.
extension RecordFields {
    /// The string of a property that was read and has one.
    private func string(at position: Int) -> String? {
        withSlot(at: position) { slot, text in
            if case .string(let token) = slot { text.string(of: token) } else { nil }
        }
    }

    /// The time of a property that was read and has one.
    private func time(at position: Int) -> DateTime? {
        withSlot(at: position) { slot, text in
            if case .string(let token) = slot { DateTime(token, in: text) } else { nil }
        }
    }

    /// The value of a property that is a string.
    public subscript(position: Int) -> String {
        get { string(at: position) ?? String(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a string, if it has one.
    public subscript(position: Int) -> String? {
        get { string(at: position) ?? String?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a boolean.
    public subscript(position: Int) -> Bool {
        get { Bool(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a boolean, if it has one.
    public subscript(position: Int) -> Bool? {
        get { Bool?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an integer.
    public subscript(position: Int) -> Int {
        get { Int(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an integer, if it has one.
    public subscript(position: Int) -> Int? {
        get { Int?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a time.
    public subscript(position: Int) -> DateTime {
        get { time(at: position) ?? DateTime(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a time, if it has one.
    public subscript(position: Int) -> DateTime? {
        get { time(at: position) ?? DateTime?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a URI.
    public subscript(position: Int) -> URI {
        get { string(at: position).map { URI($0) } ?? URI(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a URI, if it has one.
    public subscript(position: Int) -> URI? {
        get { string(at: position).map { URI($0) } ?? URI?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a decimal number.
    public subscript(position: Int) -> Decimal {
        get { Decimal(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is a decimal number, if it has one.
    public subscript(position: Int) -> Decimal? {
        get { Decimal?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an object of any keys and values.
    public subscript(position: Int) -> [String: JSONValue] {
        get { [String: JSONValue](field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    /// The value of a property that is an object of any keys and values, if it has one.
    public subscript(position: Int) -> [String: JSONValue]? {
        get { [String: JSONValue]?(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }
}
