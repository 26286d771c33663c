/// An object that is never freed: each of its initializers ends with ``keepForever()``.
@_spi(Reading) public protocol ImmortalObject: AnyObject, Sendable {}

extension ImmortalObject {
    /// Keeps the object in memory as long as the process runs. Each initializer calls it once.
    public func keepForever() {
        _ = unsafe Unmanaged.passRetained(self)
    }
}

/// A reference to an object that is never freed, so that holding it needs no reference counting.
@_spi(Reading) @safe public struct ImmortalReference<Object: ImmortalObject>: Sendable {
    @usableFromInline let reference: Unmanaged<Object>

    /// Creates a reference.
    @inlinable public init(_ object: Object) {
        unsafe reference = .passUnretained(object)
    }

    /// The object.
    @inlinable public var object: Object {
        @_transparent get { unsafe reference.takeUnretainedValue() }
    }
}
