package gatehouse.signing.scans;

/// How large a scan may be.
///
/// @param bytes of the file
/// @param pixels of a picture, width times height
/// @param pages of a PDF
public record ScanLimits(long bytes, long pixels, int pages) {}
