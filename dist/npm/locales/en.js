import{e as o}from"../chunks/common-U5iqGDht.js";import{e as s}from"../chunks/clip-more-BVw5a0i5.js";import{e as m}from"../chunks/dialogs-C4ymmE7t.js";const r={...m,...s,...o};export{r as en};
