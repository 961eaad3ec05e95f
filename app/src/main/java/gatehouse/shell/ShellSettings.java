package gatehouse.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the frame.
///
/// @param demonstration whether this is a demonstration, which every page then says
/// @param largestRequest no form or question of ours comes near it
@ConfigurationProperties("gatehouse")
record ShellSettings(
    @DefaultValue("false") boolean demonstration, @DefaultValue("256KB") DataSize largestRequest) {}
