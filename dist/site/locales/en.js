import{e as o}from"../chunks/common-D8af7sMp.js";import{e as s}from"../chunks/clip-more-BJYX-Wv3.js";import{e as m}from"../chunks/dialogs-DJjkdvDc.js";const r={...m,...s,...o};export{r as en};
