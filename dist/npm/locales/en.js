import{e as o}from"../chunks/common-PtOLj_9M.js";import{e as s}from"../chunks/clip-more-C8gV5GmO.js";import{e as m}from"../chunks/dialogs-C9jOySh_.js";const r={...m,...s,...o};export{r as en};
