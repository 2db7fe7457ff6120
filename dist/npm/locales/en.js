import{e as o}from"../chunks/common-2nnCeudn.js";import{e as s}from"../chunks/clip-more-DsO3ii8F.js";import{e as m}from"../chunks/dialogs-Bfl59lZb.js";const r={...m,...s,...o};export{r as en};
