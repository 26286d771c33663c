#if !CLI
import Foundation

/// What the executable is when the trait `CLI` is off, and so the packages that it stands on
/// are not there.
@main
enum WithoutTrait {
    static func main() {
        let message = "error: built without the trait 'CLI', pass '--traits CLI' to swift\n"
        FileHandle.standardError.write(Data(message.utf8))
        exit(64)
    }
}
#endif
