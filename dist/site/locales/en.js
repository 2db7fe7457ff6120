import{e as o}from"../chunks/common-BxUFoTkb.js";import{e as s}from"../chunks/clip-more-B5CQ87JY.js";import{e as m}from"../chunks/dialogs-D8VQZKH3.js";const r={...m,...s,...o};export{r as en};
