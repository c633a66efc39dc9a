import type { HostRole } from "./host-roles.ts";

const MADE_AT = "2024-03-12T16:32:22Z";

/** A role of the account's as the vendor's API shows one. */
export function customRoleJson({ customRoleId, name, key, roleType }: HostRole, members: number): object {
  const isLight = key === "light_agent" || key === "contributor";
  const mayManage = key === "admin" || key === "billing_admin";
  return {
    id: customRoleId,
    name,
    description: `${name} of this account`,
    role_type: roleType,
    team_member_count: members,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    configuration: {
      assign_tickets_to_any_group: mayManage,
      chat_access: !isLight,
      end_user_list_access: "full",
      end_user_profile_access: isLight ? "readonly" : "full",
      explore_access: isLight ? "readonly" : "edit",
      forum_access: "readonly",
      forum_access_restricted_content: false,
      group_access: true,
      light_agent: isLight,
      macro_access: isLight ? "readonly" : "full",
      manage_business_rules: mayManage,
      manage_contextual_workspaces: mayManage,
      manage_dynamic_content: mayManage,
      manage_extensions_and_channels: mayManage,
      manage_facebook: mayManage,
      manage_organization_fields: mayManage,
      manage_ticket_fields: mayManage,
      manage_ticket_forms: mayManage,
      manage_user_fields: mayManage,
      moderate_forums: false,
      organization_editing: mayManage,
      organization_notes_editing: !isLight,
      report_access: isLight ? "none" : "readonly",
      side_conversation_create: !isLight,
      ticket_access: isLight ? "within-groups" : "all",
      ticket_comment_access: isLight ? "none" : "public",
      ticket_deletion: mayManage,
      ticket_editing: !isLight,
      ticket_merge: !isLight,
      ticket_tag_editing: !isLight,
      twitter_search_access: false,
      user_view_access: "readonly",
      view_access: "full",
      view_deleted_tickets: mayManage,
      voice_access: !isLight,
      voice_dashboard_access: mayManage,
    },
  };
}
