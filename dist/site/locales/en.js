import{e as o}from"../chunks/common-BhmZRufj.js";import{e as s}from"../chunks/clip-more-C9L6Fzg0.js";import{e as m}from"../chunks/dialogs-J5BvVbDb.js";const r={...m,...s,...o};export{r as en};
