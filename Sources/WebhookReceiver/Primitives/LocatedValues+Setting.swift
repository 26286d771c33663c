#if Receiver
import StrictJSON

extension LocatedValues {
    /// A document with other values at a location. Missing members of objects are created.
    ///
    /// - Parameter change: The new value for a value; for null if there was none. `nil` if it cannot be
    ///   changed.
    /// - Returns: `nil` if there is no such location, or a value cannot be changed.
    static func setting(
        _ location: String, in document: JSONValue, _ change: (JSONValue) -> JSONValue?
    ) -> JSONValue? {
        guard let pointer = JSONPointer(location) else { return nil }
        return setting(pointer.tokens[...], in: document, change)
    }

    private static func setting(
        _ tokens: ArraySlice<String>, in value: JSONValue, _ change: (JSONValue) -> JSONValue?
    ) -> JSONValue? {
        guard let token = tokens.first else { return change(value) }
        let rest = tokens.dropFirst()
        switch value {
        case .object(var object):
            guard token != "*" else { return nil }
            let child = object[token] ?? (rest.isEmpty ? .null : [:])
            guard let changed = setting(rest, in: child, change) else { return nil }
            object[token] = changed
            return .object(object)
        case .array(var array):
            let indices = token == "*" ? Array(array.indices) : Int(token).map { [$0] } ?? []
            guard !indices.isEmpty else { return nil }
            for index in indices {
                guard array.indices.contains(index),
                    let changed = setting(rest, in: array[index], change)
                else { return nil }
                array[index] = changed
            }
            return .array(array)
        default: return nil
        }
    }
}
#endif
