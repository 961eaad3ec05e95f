package gatehouse.shell;

import org.springframework.util.unit.DataSize;

/// A path that takes larger bodies than all others, such as files; the module that reads them
/// declares it as a bean.
public record LargerRequest(String path, DataSize largest) {}
