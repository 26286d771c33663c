#if canImport(os)
import os
#else
import Synchronization
#endif

/// A type of a catalog that is read at run time, without generated code.
@_spi(Generated) public final class DescribedType<Schema: Sendable>: Sendable {
    package let name: String

    // `Mutex` of the standard library needs macOS 15 and iOS 18.
    #if canImport(os)
    private let defined = OSAllocatedUnfairLock<Schema?>(initialState: nil)
    #else
    private let defined = Mutex<Schema?>(nil)
    #endif

    /// Creates a type without a schema, so that the schemas of recursive types can refer to it.
    package init(name: String) {
        self.name = name
    }

    /// Sets the schema, before the type is used.
    package func define(_ schema: Schema) { defined.withLock { $0 = schema } }

    /// - Precondition: The type is defined.
    var schema: Schema {
        guard let schema = defined.withLock({ $0 }) else {
            preconditionFailure("the type '\(name)' is not defined")
        }
        return schema
    }
}
