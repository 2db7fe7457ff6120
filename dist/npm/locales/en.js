import{e as o}from"../chunks/common-CJcghhme.js";import{e as s}from"../chunks/clip-more-ORKUZoMt.js";import{e as m}from"../chunks/dialogs-BvOX7QLj.js";const r={...m,...s,...o};export{r as en};
