import{e as o}from"../chunks/common-DQZJCfyC.js";import{e as s}from"../chunks/clip-more-CdmdqQid.js";import{e as m}from"../chunks/dialogs-DCg9nyEj.js";const r={...m,...s,...o};export{r as en};
