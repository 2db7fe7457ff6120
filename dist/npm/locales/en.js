import{e as o}from"../chunks/common-DXZ4fHfu.js";import{e as s}from"../chunks/clip-more-CKc4x23N.js";import{e as m}from"../chunks/dialogs-DeFX-ILs.js";const r={...m,...s,...o};export{r as en};
