/// An open enum whose values may also be written as integers, as ProtoJSON allows for the enums of
/// Protocol Buffers. The generator writes the conformances.
///
/// An integer that represents a known value is decoded as that case, any other as `unknown` with
/// its digits. A value that was read is written unchanged, and one that was created in Swift is
/// written as its name; an `unknown` value of digits is written as an integer.
///
/// The members are those of ``GeneratedNumberedEnum`` and ``GeneratedEnum``.
public typealias NumberedStringEnum = GeneratedNumberedEnum & Hashable & Codable
