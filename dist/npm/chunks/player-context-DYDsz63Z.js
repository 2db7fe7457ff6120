import{createContext as t}from"@lit/context";const i=t("inline-clip.player");export{i as p};
