/// The keys of a Compose file and of one of its services, as the specification has them.
///
/// - Source: https://github.com/compose-spec/compose-spec/blob/main/schema/compose-spec.json
extension RawKeys {
    static let compose = RawKeys(
        """
        name = Deployment(project:)
        services = DeployedProgram(raw:)
        include -
        models -
        networks.application.name = Deployment(joining:)
        networks.application.external = Deployment(joining:)
        networks.? -
        volumes.? -
        secrets.? -
        configs.? -
        """, isComplete: true)

    static let container = RawKeys(
        """
        image = DeployedProgram(image:)
        user = Container(user:)
        command = Container(command:)
        environment = DeployedProgram(environment:)
        ports = DeployedProgram(on:)
        volumes = DeployedProgram(mounts:)
        secrets = ContainerVariable(secretFile:)
        networks = Deployment(joining:)
        cpus = ResourceLimits(cpus:)
        mem_limit = ResourceLimits(memory:)
        depends_on.? -
        deploy.resources.limits.cpus = ResourceLimits(cpus:)
        deploy.resources.limits.memory = ResourceLimits(memory:)
        deploy.resources.limits: pids devices
        deploy.resources: reservations
        deploy: mode endpoint_mode replicas labels rollback_config update_config restart_policy placement
        healthcheck.test = Container(health:)
        healthcheck.start_period = Container(health:)
        healthcheck: interval timeout retries start_interval disable
        logging: driver options
        annotations -
        attach -
        blkio_config -
        build -
        cap_add -
        cap_drop -
        cgroup -
        cgroup_parent -
        configs -
        container_name -
        cpu_count -
        cpu_percent -
        cpu_period -
        cpu_quota -
        cpu_rt_period -
        cpu_rt_runtime -
        cpu_shares -
        cpuset -
        credential_spec -
        develop -
        device_cgroup_rules -
        devices -
        dns -
        dns_opt -
        dns_search -
        domainname -
        entrypoint -
        env_file -
        expose -
        extends -
        external_links -
        extra_hosts -
        gpus -
        group_add -
        hostname -
        init -
        ipc -
        isolation -
        label_file -
        labels -
        links -
        mac_address -
        mem_reservation -
        mem_swappiness -
        memswap_limit -
        models -
        network_mode -
        oom_kill_disable -
        oom_score_adj -
        pid -
        pids_limit -
        platform -
        post_start -
        pre_stop -
        privileged -
        profiles -
        provider -
        pull_policy -
        pull_refresh_after -
        read_only -
        restart -
        runtime -
        scale -
        security_opt -
        shm_size -
        stdin_open -
        stop_grace_period -
        stop_signal -
        storage_opt -
        sysctls -
        tmpfs -
        tty -
        ulimits -
        use_api_socket -
        userns_mode -
        uts -
        volumes_from -
        working_dir -
        """, isComplete: true)
}
