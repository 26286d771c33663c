/// Elements in memory that this buffer owns: a list that grows while it is filled, and is then only read.
///
/// Unlike an array, it is not shared: an element is set without a check whether the memory is, and holding the buffer
/// needs no reference counting.
@_spi(Reading) @safe
public struct GrowingBuffer<Element: BitwiseCopyable & Sendable>: ~Copyable, Sendable {
    /// `capacity` elements, of which the first `count` are initialized; `nil` if the capacity is 0.
    @usableFromInline nonisolated(unsafe) var memory: UnsafeMutablePointer<Element>?
    @usableFromInline var capacity: Int
    @usableFromInline var filled = 0

    /// Creates an empty buffer.
    ///
    /// - Parameter capacity: The number of elements that fit without growing.
    @inlinable public init(capacity: Int) {
        self.capacity = max(capacity, 0)
        unsafe memory = capacity > 0 ? .allocate(capacity: capacity) : nil
    }

    @inlinable deinit {
        unsafe memory?.deallocate()
    }

    /// The memory of a buffer whose capacity is not 0.
    @_transparent
    @usableFromInline var start: UnsafeMutablePointer<Element> { unsafe memory.unsafelyUnwrapped }

    /// The number of elements.
    @inlinable public var count: Int { @_transparent get { filled } }

    /// The element at an index, which must exist.
    @inlinable public subscript(index: Int) -> Element {
        @_transparent get {
            precondition(
                UInt(bitPattern: index) < UInt(bitPattern: count), "an index out of bounds")
            return unsafe start[index]
        }
        @_transparent set {
            precondition(
                UInt(bitPattern: index) < UInt(bitPattern: count), "an index out of bounds")
            unsafe start[index] = newValue
        }
    }

    /// Adds an element at the end.
    @inlinable public mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        unsafe (start + count).initialize(to: element)
        filled &+= 1
    }

    /// Adds an element several times at the end.
    @inlinable public mutating func append(repeating element: Element, count added: Int) {
        if added < 1 { return }
        if added > capacity &- count { grow(by: added) }
        unsafe (start + count).initialize(repeating: element, count: added)
        filled &+= added
    }

    /// Moves the elements from an index on to the end of another buffer.
    @inlinable public mutating func move(from index: Int, to other: inout GrowingBuffer) {
        precondition(index >= 0 && index <= count, "an index out of bounds")
        let moved = count &- index
        if moved == 0 { return }
        if moved > other.capacity &- other.count { other.grow(by: moved) }
        unsafe (other.start + other.count).initialize(from: start + index, count: moved)
        other.filled &+= moved
        filled = index
    }

    /// Removes the elements from an index on.
    @inlinable public mutating func removeAll(from index: Int) {
        precondition(index >= 0 && index <= count, "an index out of bounds")
        filled = index
    }

    /// A buffer with the same elements in memory of its own.
    @inlinable public func copy() -> GrowingBuffer {
        var copy = GrowingBuffer(capacity: count)
        if count == 0 { return copy }
        unsafe copy.start.initialize(from: start, count: count)
        copy.filled = count
        return copy
    }

    @inline(never)
    @usableFromInline mutating func grow(by added: Int) {
        let larger = max(capacity * 2, count + added)
        let grown = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        if let memory = unsafe memory {
            unsafe grown.initialize(from: memory, count: count)
            unsafe memory.deallocate()
        }
        unsafe memory = grown
        capacity = larger
    }
}
