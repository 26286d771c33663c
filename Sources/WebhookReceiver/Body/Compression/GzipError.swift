#if Receiver
/// The reason why bytes cannot be decompressed.
package enum GzipError: Error, Hashable {
    /// They are not the format of RFC 1952, are truncated, or have a wrong checksum.
    case malformed
    /// They become more than the limit.
    case tooLarge
}
#endif
